"""What a process keeps ready of the content, while the change log says that it is still true."""
