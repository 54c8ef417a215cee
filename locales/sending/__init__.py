"""From committed jobs to the service: slots, leases, calls outside of transactions, and what each answer means."""
