Stripe.api_key = "sk_‖live_xyz123xyz123xyz123xyz123"  # finding
