//! Diagnostics for people (human) and for programs (JSON).
