// On a narrow screen the results come first: the choices fold away until asked for.
if (matchMedia("(max-width: 48rem)").matches) {
  document.querySelectorAll("details.facets").forEach((one) => { one.open = one.querySelector(".chosen") !== null; });
}
