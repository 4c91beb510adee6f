app.run(debug=False)
subprocess.run(debug=True)
