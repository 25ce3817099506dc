"""Makes this folder the `custom_components` that the tests import, and not the test plugin's."""
