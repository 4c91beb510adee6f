package main

var app = other.New("boxes", "Draws boxes.")

var kept = &boxes.Command{Short: "kept"}
