"""What every minute mends: leases of dead workers, deadlines, calls that nobody read. Twice is as good as once."""
