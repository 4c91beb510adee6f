# Runs the shop.
job "shop" {
  datacenters = ["eu"]
  group "web" { count = 2 }
}
