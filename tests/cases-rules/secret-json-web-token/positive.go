package a

var token = "eyJ‖hbGciOiJIUzI1NiJ9.eyJzdWIiOiJxyz123.xyz123xyz123"  // finding
