locals {
  name = "shop"
  # What every resource is marked with.
  tags = { name = local.name, region = var.region }
}
