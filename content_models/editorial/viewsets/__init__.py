"""How editors find pages: columns, filters, the page explorer, and one flat listing per kind of content."""
