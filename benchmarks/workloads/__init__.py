"""The eight workloads: what front ends ask for, as GraphQL documents, and the variables they ask it with."""
