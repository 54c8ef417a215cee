"""Machine translation measured as it runs: editor's request, worker, web process and simulator on one machine."""
