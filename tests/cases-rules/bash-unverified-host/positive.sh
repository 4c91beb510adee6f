ssh -o StrictHostKeyChecking=no host  # finding
