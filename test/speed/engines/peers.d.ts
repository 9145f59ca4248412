// Installed for the bench alone: each engine states in its own types what it uses of its library.
declare module 'arquero';
declare module 'nodejs-polars';
