// What makes the handbook's page quicker to use: search, reading for one role, light or dark, where one is. Without it
// the page shows all there is. It changes nothing but this page, and asks nothing of any other.
"use strict";

(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const filled = (words, values) => words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // Letters as they are compared: without accents, in one case. `folded` keeps the place that each came from.
  const isPlain = (text) => !/[^\x00-\x7f]/.test(text);
  const fold = (text) => (isPlain(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
  const folded = (text) => {
    if (isPlain(text)) return { letters: text.toLowerCase(), places: null };
    let letters = "";
    const places = [];
    let place = 0;
    for (const letter of text) {
      const plain = fold(letter);
      for (let count = plain.length; count > 0; count -= 1) places.push(place);
      letters += plain;
      place += letter.length;
    }
    places.push(place);
    return { letters, places };
  };

  // Light or dark: as the system has it, until the reader chooses; remembered where the browser lets a page do so.
  const rememberScheme = () => {
    const button = one(".dark");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const kept = (() => { try { return localStorage.getItem("playbook-scheme"); } catch { return null; } })();
    const show = () => {
      const scheme = root.dataset.scheme ?? (system.matches ? "dark" : "light");
      button.setAttribute("aria-pressed", String(scheme === "dark"));
    };
    if (kept === "light" || kept === "dark") root.dataset.scheme = kept;
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.scheme = button.getAttribute("aria-pressed") === "true" ? "light" : "dark";
      try { localStorage.setItem("playbook-scheme", root.dataset.scheme); } catch { /* it holds for now */ }
      show();
    });
    system.addEventListener("change", show);
    show();
  };

  // The list of contents: beside the text it is always open; over it, it opens when asked and closes when used.
  const menu = one(".menu");
  const wide = matchMedia("(min-width: 60rem)");
  const fitMenu = () => { menu.open = wide.matches; };
  const followReading = () => {
    wide.addEventListener("change", fitMenu);
    fitMenu();
    const links = new Map(all("nav a", menu).map((link) => [link.hash.slice(1), link]));
    const places = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    const seen = new Set();
    let current = null;
    const watch = new IntersectionObserver((entries) => {
      for (const entry of entries) seen[entry.isIntersecting ? "add" : "delete"](entry.target);
      const last = places.filter((place) => seen.has(place)).at(-1);
      const link = last && links.get(last.id);
      if (!link || link === current) return;
      current?.removeAttribute("aria-current");
      current = link;
      current.setAttribute("aria-current", "true");
      if (wide.matches) bringIntoView(link, menu);
    }, { rootMargin: "-20% 0px -75% 0px" });
    places.forEach((place) => watch.observe(place));
    menu.addEventListener("click", (event) => {
      if (event.target.closest("nav a") && !wide.matches) menu.open = false;
    });
  };
  const bringIntoView = (element, frame) => {
    const inner = element.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      frame.scrollTop += inner.top - outer.top - outer.height / 2;
    }
  };

  // Reading for one role: the cards of others are hidden, and what leads to them or holds nothing else.
  const cards = all(".card");
  const choice = one("#page-role");
  const shown = one(".shown");
  const show = (role) => {
    for (const card of cards) card.hidden = role !== "" && !card.dataset.roles.split(" ").includes(role);
    const away = new Set(cards.filter((card) => card.hidden).map((card) => card.id));
    for (const part of all(".part, .chapter")) {
      const inside = all(".card", part);
      part.hidden = inside.length > 0 && inside.every((card) => card.hidden);
      if (part.hidden) away.add(part.id);
    }
    for (const link of all(".grid a, nav a, .overview a, .stop a")) {
      const holder = link.closest(".grid th") ? "tr" : ".overview li, nav li, .stops > li";
      (link.closest(holder) ?? link).hidden = away.has(link.hash.slice(1));
    }
    const count = cards.filter((card) => !card.hidden).length;
    shown.textContent = role === "" ? "" : filled(shown.dataset.words, { shown: count, total: cards.length });
  };
  const readForRole = () => {
    one("div.choices").hidden = false;
    choice.addEventListener("change", () => { show(choice.value); search.again(); });
    window.addEventListener("hashchange", revealTarget);
    if (choice.value) show(choice.value);
  };
  const revealTarget = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest("[hidden]")) {
      choice.value = "";
      show("");
      target.scrollIntoView();
    }
  };

  // Search: all words, anywhere in a standard, story, moment, term or question; codes and titles first.
  const search = (() => {
    const box = one(".search");
    const field = one("#page-search");
    const list = one("#page-hits");
    const found = one(".found", box);
    const buttons = all("button", box);
    const most = 60;
    const canMark = "highlights" in CSS;
    let units = null;
    let hits = [];
    let words = [];
    let place = -1;

    const readUnits = () => {
      units ??= all("[data-hit]").map((element) => {
        const code = one(".overline .code", element)?.textContent ?? "";
        const name = one(".name", element)?.textContent ?? one("p:not(.number)", element)?.textContent ?? "";
        const text = element.textContent;
        return { element, code, name, text, letters: fold(text), title: fold(`${code} ${name}`) };
      });
    };
    const isIn = (letters) => words.every((word) => letters.includes(word));
    const seek = () => {
      readUnits();
      words = fold(field.value).split(/\s+/).filter(Boolean);
      const matching = words.length ? units.filter((unit) => isIn(unit.letters) && !unit.element.closest("[hidden]")) : [];
      hits = [...matching.filter((unit) => isIn(unit.title)), ...matching.filter((unit) => !isIn(unit.title))];
      place = -1;
      showHits();
    };
    const showHits = () => {
      root.classList.toggle("seeking", hits.length > 0);
      list.hidden = hits.length === 0;
      list.replaceChildren(...hits.slice(0, most).map(asLine));
      list.scrollTop = 0;
      for (const button of buttons) button.hidden = hits.length === 0;
      tell();
      markAll();
    };
    const tell = () => {
      const count = hits.length;
      const where = filled(box.dataset.hitOf, { place: place + 1, count });
      found.textContent = words.length === 0 ? "" : count === 0 ? box.dataset.nothing : place < 0 ? String(count) : where;
    };
    const asLine = (unit, number) => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      const name = document.createElement("b");
      const around = document.createElement("small");
      link.href = `#${unit.element.closest("[id]")?.id ?? "page-text"}`;
      name.append(...marked(unit.name.trim()));
      around.append(...marked(snippet(unit)));
      if (unit.code) {
        const code = document.createElement("span");
        code.className = "code";
        code.append(...marked(unit.code));
        link.append(code);
      }
      link.append(name, around);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        go(number);
        unit.element.tabIndex = -1; // so that reading goes on there, also aloud
        unit.element.focus({ preventScroll: true });
      });
      line.append(link);
      return line;
    };
    // What stands around the first of the words, after the name: whole words, about two lines of them.
    const snippet = (unit) => {
      const text = unit.text.slice(unit.text.indexOf(unit.name) + unit.name.length).replace(/\s+/g, " ").trim();
      const first = spans(text)[0];
      if (!first) return "";
      const before = text.slice(Math.max(0, first[0] - 30), first[0]);
      const start = first[0] > 30 ? first[0] - before.length + before.indexOf(" ") + 1 : 0;
      const after = text.slice(start, start + 100);
      return (start ? "… " : "") + (start + 100 < text.length ? `${after.slice(0, after.lastIndexOf(" "))} …` : after);
    };
    // Where the words stand in a text, as pairs of places; overlapping ones become one.
    const spans = (text) => {
      if (!words.some((word) => fold(text).includes(word))) return [];
      const { letters, places } = folded(text);
      const pairs = [];
      for (const word of words) {
        for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length)) {
          const end = at + word.length;
          pairs.push(places ? [places[at], places[end]] : [at, end]);
        }
      }
      pairs.sort((left, right) => left[0] - right[0]);
      const apart = [];
      for (const [start, end] of pairs) {
        if (apart.length && start <= apart.at(-1)[1]) apart.at(-1)[1] = Math.max(end, apart.at(-1)[1]);
        else apart.push([start, end]);
      }
      return apart;
    };
    const marked = (text) => {
      const parts = [];
      let done = 0;
      for (const [start, end] of spans(text)) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, end);
        parts.push(text.slice(done, start), mark);
        done = end;
      }
      return [...parts, text.slice(done)];
    };
    const ranges = (element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const made = [];
      while (walker.nextNode()) {
        for (const [start, end] of spans(walker.currentNode.data)) {
          const range = new Range();
          range.setStart(walker.currentNode, start);
          range.setEnd(walker.currentNode, end);
          made.push(range);
        }
      }
      return made;
    };
    const markAll = () => {
      if (!canMark) return;
      CSS.highlights.set("hits", new Highlight(...hits.slice(0, most).flatMap((unit) => ranges(unit.element))));
      CSS.highlights.delete("current");
    };
    const go = (number) => {
      all(".here").forEach((element) => element.classList.remove("here"));
      all("[aria-current]", list).forEach((link) => link.removeAttribute("aria-current"));
      place = (number + hits.length) % hits.length;
      const { element } = hits[place];
      const link = one("a", list.children[place] ?? document.createElement("li"));
      link?.setAttribute("aria-current", "true");
      if (link) bringIntoView(link, list);
      if (!wide.matches) list.hidden = true; // it lies over the text
      for (let outer = element.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
      const inside = ranges(element);
      for (const range of inside) range.startContainer.parentElement.closest("details")?.setAttribute("open", "");
      if (canMark) CSS.highlights.set("current", new Highlight(...inside));
      else element.classList.add("here");
      element.scrollIntoView({ block: "start" });
      tell();
    };
    const end = () => {
      field.value = "";
      seek();
      all(".here").forEach((element) => element.classList.remove("here"));
    };
    const listen = () => {
      box.hidden = false;
      field.addEventListener("focus", readUnits, { once: true });
      field.addEventListener("input", seek);
      field.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Enter" && hits.length) {
          event.preventDefault();
          go(event.shiftKey ? Math.max(place, 0) - 1 : place + 1);
        } else if (event.key === "Escape") {
          end();
          field.blur();
        }
      });
      buttons[0].addEventListener("click", () => go(Math.max(place, 0) - 1));
      buttons[1].addEventListener("click", () => go(place + 1));
      document.addEventListener("keydown", (event) => {
        const typing = event.target.closest("input, select, textarea, [contenteditable]");
        if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        field.focus();
        field.select();
      });
    };
    return { listen, again: () => { if (field.value) seek(); } };
  })();

  root.classList.add("works");
  rememberScheme();
  followReading();
  if (choice) readForRole();
  search.listen();
})();
