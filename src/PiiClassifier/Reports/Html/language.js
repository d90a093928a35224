// The texts of the page in the language that is chosen.
let language = data.language;

const text = (key, ...values) => fill(data.texts[language][key] ?? key, values);
const fill = (pattern, values) => pattern.replace(/\{(\d+)\}/g, (_, place) => values[place] ?? "");
const typeName = (type) => type.names[language];
const number = (value) => value.toLocaleString(language);
const percent = (value) => `${(value * 100).toFixed(1)}%`;
const persons = (count, exact) => (exact ? number(count) : text("report-about", number(count)));

// A sentence is a key with its arguments: places of strings, or of types below zero. Without a key it is written out.
function sentence(prefix, [key, ...values]) {
  const words = values.map((value) => (value < 0 ? typeName(types[-1 - value]) : data.strings[value]));
  return key < 0 ? words[0] : text(prefix + data.strings[key], ...words);
}

function bytes(size) {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size.toFixed(unit === 0 || size >= 100 ? 0 : 1)} ${units[unit]}`;
}

// An element with its content. Text is only ever set as text, never as markup.
function element(name, properties = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...content.filter((part) => part !== null && part !== undefined));
  return made;
}

const riskBadge = (risk) => element("span", { className: `risk r${risk}` }, String(risk));
