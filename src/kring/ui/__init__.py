"""What Kring looks like: templates, components, charts and css. Knows no database and no person."""
