"""The window: shows values, calls the editor. It knows neither SQL nor how a page is set."""

from playbook_app.ui.lasting import keep_singletons

keep_singletons()
