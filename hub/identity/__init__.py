"""Who somebody is where no token of the hub says so: OpenID Connect providers, and sessions of a browser."""
