// Puts the address of this very site into the lines to copy.
for (const place of document.querySelectorAll('[data-address]')) place.textContent = new URL('./', location.href).href;
