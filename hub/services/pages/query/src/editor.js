// The editor: Yasqe over the form's text field, completed from the hub's own vocabulary and from nowhere else.
import Yasqe from "@zazuko/yasqe";
import "@zazuko/yasqe/build/yasqe.min.css";

function complete(vocabulary) {
  const described = (terms) => (_, hints) =>
    hints.map((hint) => {
      const known = terms.find((term) => hint.text === term.curie || hint.text === `<${term.iri}>`);
      return known ? { ...hint, displayText: `${hint.text}  ${known.label}` } : hint;
    });
  Yasqe.forkAutocompleter("prefixes", {
    name: "hub-prefixes",
    persistenceId: null,
    get: () => Object.entries(vocabulary.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  });
  for (const [kind, name] of [["class", "classes"], ["property", "properties"]]) {
    Yasqe.forkAutocompleter(kind, {
      name: `hub-${name}`,
      bulk: true,
      persistenceId: null,
      get: () => vocabulary[name].map((term) => term.iri),
      postprocessHints: described(vocabulary[name]),
    });
  }
}

export async function editor(field, run) {
  const answer = await fetch(field.dataset.vocabulary);
  if (!answer.ok) throw new Error(`vocabulary: ${answer.status}`);
  complete(await answer.json());
  const place = document.createElement("div");
  field.before(place);
  field.hidden = true;
  field.required = false;
  const made = new Yasqe(place, {
    value: field.value,
    showQueryButton: false,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null, // the address bar has it
    resizeable: false,
    editorHeight: "20rem",
    prefixCcApi: null,
    screenReaderLabel: field.getAttribute("aria-label"),
    autocompleters: ["variables", "hub-prefixes", "hub-classes", "hub-properties"],
    extraKeys: {
      "Ctrl-Enter": run,
      "Cmd-Enter": run,
      Esc: (editing) => editing.getInputField().blur(), // the tab key is the editor's own: this leads out
    },
  });
  made.on("change", () => {
    field.value = made.getValue();
  });
  return made;
}
