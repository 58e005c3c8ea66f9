(function () {
  'use strict';
  const map = document.getElementById('map');
  const svg = map.querySelector('svg');
  const tip = document.getElementById('tip');
  const said = document.getElementById('said');
  // Marks with one key, as in panels side by side, follow each other; sorting keeps their order.
  const marks = Array.from(svg.querySelectorAll('[data-key]'));
  marks.sort((a, b) => (a.dataset.key < b.dataset.key ? -1 : a.dataset.key > b.dataset.key ? 1 : 0));
  let rings = [];

  function hide() {
    rings.forEach((ring) => ring.remove());
    rings = [];
    tip.hidden = true;
  }

  // Neighbours drawn later would cover half of a thick line, so it is drawn anew above everything.
  function surround(mark) {
    rings = [1, 2].map(() => {
      const ring = mark.cloneNode(false);
      ['data-key', 'tabindex', 'role', 'aria-label', 'id'].forEach((name) => ring.removeAttribute(name));
      ring.setAttribute('class', 'ring');
      ring.setAttribute('aria-hidden', 'true');
      svg.appendChild(ring);
      return ring;
    });
  }

  function place(mark) {
    const box = mark.getBoundingClientRect();
    const page = map.getBoundingClientRect();
    const middle = box.left + box.width / 2 - page.left - tip.offsetWidth / 2;
    const above = box.top - page.top - tip.offsetHeight - 8;
    tip.style.left = Math.max(0, Math.min(middle, page.width - tip.offsetWidth)) + 'px';
    tip.style.top = (above < 0 ? box.bottom - page.top + 8 : above) + 'px';
  }

  function show(mark) {
    hide();
    surround(mark);
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    place(mark);
  }

  function enter(mark) {
    marks.forEach((other) => other.setAttribute('tabindex', other === mark ? '0' : '-1'));
    show(mark);
    said.textContent = mark.getAttribute('aria-label');
  }

  function step(mark, key) {
    const index = marks.indexOf(mark);
    const steps = {
      ArrowRight: index + 1, ArrowDown: index + 1, ArrowLeft: index - 1, ArrowUp: index - 1,
      Home: 0, End: marks.length - 1
    };
    return key in steps ? marks[Math.max(0, Math.min(steps[key], marks.length - 1))] : null;
  }

  marks.forEach((mark, index) => {
    const title = mark.querySelector('title');
    mark.setAttribute('aria-label', title.textContent);
    title.remove();
    mark.setAttribute('role', 'img');
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
    mark.addEventListener('focus', () => enter(mark));
    mark.addEventListener('blur', hide);
    mark.addEventListener('pointerenter', () => show(mark));
    mark.addEventListener('pointerleave', hide);
    mark.addEventListener('click', () => mark.focus());
    mark.addEventListener('keydown', (event) => {
      const next = step(mark, event.key);
      if (next) {
        event.preventDefault();
        next.focus();
      } else if (event.key === 'Escape') {
        hide();
      }
    });
  });
  svg.querySelector('title').remove();
  svg.setAttribute('aria-label', document.title);
  svg.setAttribute('aria-describedby', 'keys');
})();
