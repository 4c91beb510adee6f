variable "region" {
  type        = string
  description = "Where it runs."
  default     = "eu"
}
output "ip" {
  description = "The address from outside."
  value       = aws_instance.web.public_ip
}
