app.run(debug=True)  # finding
