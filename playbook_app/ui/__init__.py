"""The window: shows values, calls the editor. It knows neither SQL nor how a page is set."""
