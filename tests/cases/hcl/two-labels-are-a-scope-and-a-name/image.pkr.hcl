source "docker" "base" {
  image = "debian"
}
build {
  sources = ["source.docker.base"]
}
