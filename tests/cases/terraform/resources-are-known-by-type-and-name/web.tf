# The web servers.

data "aws_ami" "ubuntu" {
  most_recent = true
}

# One server.
resource "aws_instance" "web" {
  ami  = data.aws_ami.ubuntu.id
  tags = local.tags
}
