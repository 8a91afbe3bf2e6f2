"""The main window and what surrounds the contact: menus, lookup bar, status bar, banners."""
