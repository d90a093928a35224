// What a leak would mean, from the compact lists that HtmlAssessmentData.cs writes.
const findings = data.assessment.findings.map(([trigger, law, item, limit, state, certainty, confidence, reasons, found]) => ({ trigger, law, item, limit, state, certainty, confidence, reasons, types: found.map((type) => types[type]) }));

// One set of findings for each operator.
const findingsOf = ([, , , , ...sets]) => sets.map((set) => data.assessment.sets[set].map((place) => findings[place]));

const assessedFiles = files.filter((file) => file.assessment).map((file) => findingsOf(file.assessment));

const operatorName = (place) => text(`assess-operator-${data.assessment.operators[place]}`);
const triggerName = (finding) => text(`assess-trigger-${finding.trigger}`, number(finding.limit));
const articleOf = (finding) => text(`assess-article-${finding.law}`, finding.item);
const reasonsOf = (finding) => finding.reasons.map((reason) => text(`assess-reason-${reason}`, number(finding.limit))).join(language === "ja" ? "" : " ");
const typesOf = (finding) => finding.types.map(typeName).join(language === "ja" ? "、" : "; ");
const certaintyOf = (finding) => text(`assess-certainty-${finding.certainty}`);

function stateBadge(finding) {
  const state = text(`assess-state-${finding.state}`);
  const words = finding.confidence === null ? state : finding.confidence < 0 ? text("assess-unsure-in-text", state) : text("assess-unsure-type", state, percent(finding.confidence / 1000));
  return element("span", { className: `state ${finding.state}` }, words);
}

function personRange([least, most, estimated, whole]) {
  if (!whole) return text("assess-at-least", persons(least, !estimated));
  const range = least === most ? number(most) : text("assess-range", number(least), number(most));
  return estimated ? text("report-about", range) : range;
}

// How many files pull a trigger, and how many perhaps.
function pullingFiles(operator, place) {
  const counts = ["pulled", "perhaps"].map((state) => [state, assessedFiles.filter((sets) => sets[operator][place].state === state).length]);
  return counts.filter(([, count]) => count > 0).map(([state, count]) => `${text(`assess-state-${state}`)}: ${number(count)}`).join(" · ") || "–";
}

// The triggers that are pulled or may be, in short.
function outcome(set) {
  const pulling = set.filter((finding) => finding.state === "pulled" || finding.state === "perhaps");
  return pulling.length > 0 ? pulling.map((finding) => element("span", { className: `state ${finding.state}` }, `${text(`assess-state-${finding.state}`)}: ${triggerName(finding)}`)) : [element("span", {}, text("assess-none-pulled"))];
}

function renderAssessment() {
  const headings = ["assess-trigger", "assess-state", "assess-why", "report-type", "assess-files-pulling", "assess-certainty"].map((key) => element("th", { scope: "col" }, text(key)));
  const operators = findingsOf(data.assessment.all).map((set, operator) => {
    const rows = set.map((finding, place) => element("tr", {},
      element("th", { scope: "row" }, triggerName(finding), element("small", {}, articleOf(finding))),
      element("td", {}, stateBadge(finding)), element("td", {}, reasonsOf(finding)), element("td", {}, typesOf(finding)),
      element("td", {}, pullingFiles(operator, place)), element("td", {}, certaintyOf(finding))));
    const table = element("table", { className: "leak" }, element("caption", { className: "hidden-text" }, operatorName(operator)), element("thead", {}, element("tr", {}, ...headings.map((heading) => heading.cloneNode(true)))), element("tbody", {}, ...rows));
    return element("details", {},
      element("summary", {}, element("strong", {}, operatorName(operator)), ...outcome(set)),
      element("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": operatorName(operator) }, table));
  });
  document.getElementById("assessment-operators").replaceChildren(...operators);
  document.getElementById("assessment-persons").textContent = `${text("assess-all-files")} — ${text("assess-persons")}: ${personRange(data.assessment.all)}`;
  const [days, daysAfterWrongfulPurpose] = data.assessment.days;
  document.getElementById("deadlines").textContent = [["assess-prompt", text("assess-due-prompt")], ["assess-final", text("assess-due-final", days)], ["assess-final-wrongful", text("assess-due-final", daysAfterWrongfulPurpose)]].map(([report, due]) => `${text(report)}: ${due}`).join(" · ");
}

// Of a file what may be pulled; the rest in one line.
function assessmentDetail(file) {
  return findingsOf(file.assessment).map((set, operator) => {
    const open = set.filter((finding) => finding.state !== "not-pulled");
    const rest = set.filter((finding) => finding.state === "not-pulled");
    const lines = open.map((finding) => element("li", {}, stateBadge(finding),
      element("span", {}, [`${triggerName(finding)} (${articleOf(finding)})`, reasonsOf(finding), typesOf(finding), `${text("assess-certainty")}: ${certaintyOf(finding)}`].filter((part) => part).join(" — "))));
    if (rest.length > 0) lines.push(element("li", {}, element("span", {}, `${text("assess-state-not-pulled")}: ${rest.map((finding) => `${triggerName(finding)} (${certaintyOf(finding)})`).join(", ")}`)));
    return element("div", { className: "leak-detail" }, element("h3", {}, `${text("assess-title")} · ${operatorName(operator)} · ${text("assess-persons")} ${personRange(file.assessment)}`), element("ul", {}, ...lines));
  });
}
