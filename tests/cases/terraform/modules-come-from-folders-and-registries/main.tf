terraform {
  required_version = ">= 1.0"
}
provider "aws" {
  region = var.region
}
module "vpc" {
  source = "./modules/vpc"
}
module "db" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.0.0"
}
