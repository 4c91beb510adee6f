window.addEventListener("click", run);  // finding
