"""Tools that knowledge circles make, and the worksheets that leaders fill in with them."""
