// Runs inside a page: what is laid out wrongly, as pairs of a kind and a description.
() => {
  const tolerance = 1;
  const findings = [];

  const name = (element) => {
    const words = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const id = element.id ? `#${element.id}` : "";
    return `<${element.localName}${id}> “${words}”`;
  };

  const isShown = (element) => {
    if (element.getClientRects().length === 0) return false;
    for (let at = element; at instanceof Element; at = at.parentElement) {
      if (getComputedStyle(at).opacity === "0") return false;
    }
    return getComputedStyle(element).visibility === "visible";
  };

  // Nothing reaches beyond the right edge, except inside something that scrolls or clips itself.
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > edge) {
    findings.push(["overflow", `the page is ${document.documentElement.scrollWidth} px wide`]);
  }
  const isContained = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (at !== element && ["auto", "scroll"].includes(style.overflowX)) return true;
      if (style.clip !== "auto" || style.clipPath !== "none") return true;
    }
    return false;
  };
  const tooWide = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.ownerSVGElement || !isShown(element)) continue;
    const right = element.getBoundingClientRect().right;
    // Hidden text counts only where it makes the page wider: a scrolling box doesn't hold what is
    // positioned from outside it.
    const widens = Math.abs(right - document.documentElement.scrollWidth) <= tolerance &&
      getComputedStyle(element).position === "absolute";
    if (right > edge + tolerance && (widens || !isContained(element)) &&
        !tooWide.some((outer) => outer.contains(element))) {
      tooWide.push(element);
      findings.push(["overflow", `${name(element)} reaches ${Math.round(right)} px of ${edge}`]);
    }
  }

  // A drawing is laid out for the width it is shown in: it needs no scrolling, not even in its box.
  for (const drawing of document.querySelectorAll("svg")) {
    const box = drawing.parentElement;
    if (drawing.ownerSVGElement || !isShown(drawing) || getComputedStyle(box).display === "inline") {
      continue;
    }
    const beyond = drawing.getBoundingClientRect().right -
      (box.getBoundingClientRect().left + box.clientLeft + box.clientWidth);
    if (beyond > tolerance) {
      findings.push(["cut", `${name(drawing)} is ${Math.round(beyond)} px wider than its box`]);
    }
  }

  // A chart is there twice, wide and narrow, and one of the two is shown.
  const roleOf = (element, role) =>
    [...element.classList].some((word) => word === role || word.endsWith(`-${role}`));
  const all = [...document.querySelectorAll("[class]")];
  const charts = { wide: 0, narrow: 0, pairs: 0 };
  for (const wide of all.filter((element) => roleOf(element, "wide"))) {
    const drawing = wide.closest("svg") || wide.querySelector("svg");
    if (!drawing) continue;
    const narrow = [...wide.parentElement.children].filter((element) => roleOf(element, "narrow"));
    if (narrow.length !== 1) {
      findings.push(["pair", `${name(wide)} has ${narrow.length} narrow drawings beside it`]);
      continue;
    }
    charts.pairs += 1;
    const shown = [wide, narrow[0]].filter(isShown);
    if (shown.length !== 1) {
      findings.push(["pair", `${shown.length} drawings of ${name(wide)} are shown, not 1`]);
    }
    if (shown.includes(wide)) charts.wide += 1;
    if (shown.includes(narrow[0])) charts.narrow += 1;
  }

  // The text of a drawing lies inside it, and no text lies on another. A text's box has room for
  // accents and descenders; a tenth at the top and the bottom is left out of the comparison, or what
  // exceeds the size of the font, which is more in Firefox.
  for (const drawing of document.querySelectorAll("svg")) {
    if (!isShown(drawing)) continue;
    const frame = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll("text")]
      .filter((text) => text.textContent.trim() !== "" && isShown(text))
      .map((text) => {
        const box = text.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(text).fontSize);
        const trim = Math.max(box.height / 10, Math.min((box.height - size) / 2, size / 4));
        return {
          text, left: box.left, right: box.right, top: box.top + trim, bottom: box.bottom - trim,
        };
      });
    for (const box of texts) {
      if (box.left < frame.left - tolerance || box.right > frame.right + tolerance ||
          box.top < frame.top - tolerance || box.bottom > frame.bottom + tolerance) {
        findings.push(["outside", `${name(box.text)} leaves its drawing`]);
      }
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > tolerance && down > tolerance) {
          findings.push(["overlap",
            `${name(one.text)} and ${name(other.text)} share ${across.toFixed(1)} × ` +
            `${down.toFixed(1)} px`]);
        }
      }
    });
  }

  return { findings, charts };
}
