Stripe.api_key = ENV["sk_live_key"]
