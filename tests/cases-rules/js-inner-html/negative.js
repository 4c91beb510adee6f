const text = box.innerHTML;
box.textContent = text;
