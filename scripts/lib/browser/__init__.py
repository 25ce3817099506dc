"""What scripts/test-browser and scripts/screenshots do with the demo's Home Assistant."""
