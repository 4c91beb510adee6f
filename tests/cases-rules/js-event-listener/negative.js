window.removeEventListener("click", run);
