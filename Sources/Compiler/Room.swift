// Nobody lives here yet.
