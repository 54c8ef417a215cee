"""What operators do with translation jobs: look, send again, cancel, finish, upload; and how the service is."""
