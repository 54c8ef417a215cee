"""What a caller may ask at once and over time: size, depth, cost, time, rate."""
