// What the page says, in the reader's language: written by the server into the page.
export const words = JSON.parse(document.getElementById("query-words").textContent);
