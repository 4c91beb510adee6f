package main

var app = kingpin.New("boxes", "Draws boxes.") // finding

var command = &cobra.Command{
	Use:   "boxes",
	Short: "Draws boxes", // finding
}
