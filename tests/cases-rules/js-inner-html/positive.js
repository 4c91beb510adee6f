box.innerHTML = text;  // finding
box.insertAdjacentHTML("beforeend", text);  // finding
