/**
 * What the page of a review file does, as text: it stands in the file and its hash in the policy. Plain DOM of every current browser. What a
 * reader types is only ever set as text.
 */
export const reviewScript = String.raw`
'use strict';
(function () {
  var find = function (id) { return document.getElementById(id); };
  var block = find('leidraad-review');
  var state = JSON.parse(block.textContent);
  var words = JSON.parse(document.body.dataset.words);
  var pins = Array.prototype.slice.call(document.querySelectorAll('.pin'));
  var dialog = find('write');
  var drafts = new Map();
  var here = null;
  var edited = null;
  var isSaved = true;

  function keyOf(target) { return JSON.stringify([target.kind, target.id, target.field || '']); }
  function optionsOf(pin) { return JSON.parse(pin.dataset.options); }
  function newId() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var hex = Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  var placeOf = new Map();
  pins.forEach(function (pin) {
    optionsOf(pin).forEach(function (option) {
      var key = keyOf(option.target);
      if (!placeOf.has(key)) placeOf.set(key, { pin: pin, label: option.label });
    });
  });

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function itemOf(remark, place) {
    var item = element('li');
    if (place && place.label !== words.whole) item.append(element('span', place.label, 'on'));
    item.append(element('span', remark.text));
    var tools = element('div');
    var change = element('button', words.edit);
    change.type = 'button';
    change.addEventListener('click', function () { open(place ? place.pin : null, remark); });
    var remove = element('button', words.remove);
    remove.type = 'button';
    remove.addEventListener('click', function () {
      state.remarks = state.remarks.filter(function (other) { return other !== remark; });
      changed();
      var next = place ? place.pin.querySelector('.add') : find('save');
      next.focus();
    });
    tools.append(change, remove);
    item.append(tools);
    return item;
  }

  function render() {
    Array.prototype.forEach.call(document.querySelectorAll('ul.mine'), function (list) { list.replaceChildren(); });
    var left = find('elsewhere').querySelector('ul');
    state.remarks.forEach(function (remark) {
      var place = placeOf.get(keyOf(remark.target));
      (place ? place.pin.querySelector('ul.mine') : left).append(itemOf(remark, place));
    });
    find('elsewhere').hidden = left.childElementCount === 0;
    say('');
  }

  function say(news) {
    var count = state.remarks.length;
    var counted = count === 0 ? words.none : count === 1 ? words.one : words.many.replace('{count}', count);
    find('news').textContent = news || (isSaved ? counted : counted + ', ' + words.unsaved);
  }

  function changed() {
    isSaved = false;
    render();
  }

  function open(pin, remark) {
    here = pin;
    edited = remark || null;
    var options = pin ? optionsOf(pin) : [];
    find('write-title').textContent = words.addTo.replace('{name}', function () { return pin ? pin.dataset.name : ''; });
    find('about').replaceChildren.apply(find('about'), options.map(function (option, index) {
      var made = element('option', option.label);
      made.value = String(index);
      if (remark && keyOf(option.target) === keyOf(remark.target)) made.selected = true;
      return made;
    }));
    find('about-line').hidden = options.length < 2;
    find('name-line').hidden = Boolean(state.reader);
    find('text').value = remark ? remark.text : drafts.get(pin) || '';
    find('problem').textContent = '';
    dialog.showModal();
    find('text').focus();
  }

  function close() {
    if (dialog.open) dialog.close();
    if (here) here.querySelector('.add').focus();
  }

  function place() {
    var text = find('text').value.trim();
    var name = (state.reader || find('dialog-name').value).trim();
    if (text === '') return complain(words.noText, find('text'));
    if (name === '') return complain(words.noName, find('dialog-name'));
    setName(name);
    var chosen = here ? optionsOf(here)[Number(find('about').value) || 0] : null;
    var target = chosen ? chosen.target : edited.target;
    var now = new Date().toISOString();
    if (edited) Object.assign(edited, { text: text, target: target, on: now });
    else state.remarks.push({ id: newId(), target: target, text: text, author: name, on: now });
    drafts.delete(here);
    find('text').value = '';
    changed();
    close();
  }

  function complain(problem, field) {
    find('problem').textContent = problem;
    field.focus();
  }

  function setName(name) {
    if (state.reader === name) return;
    if (name === '') delete state.reader; else state.reader = name;
    find('name').value = name;
    find('dialog-name').value = name;
    state.remarks.forEach(function (remark) { if (name !== '') remark.author = name; });
    if (state.remarks.length > 0) isSaved = false;
  }

  function download(text, type, extension) {
    var owner = (state.reader || '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase();
    var file = [words.fileName, owner].filter(Boolean).join('-') + extension;
    var link = element('a');
    var url = URL.createObjectURL(new Blob([text], { type: type }));
    link.href = url;
    link.download = file;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(url); }, 60000);
    isSaved = true;
    say(words.saved.replace('{file}', function () { return file; }));
  }

  function isEmpty() {
    if (state.remarks.length > 0) return false;
    say(words.nothingToSave);
    return true;
  }

  function savePage() {
    if (isEmpty()) return;
    var page = document.documentElement.cloneNode(true);
    Array.prototype.forEach.call(page.querySelectorAll('[data-dynamic]'), function (part) { part.replaceChildren(); });
    Array.prototype.forEach.call(page.querySelectorAll('[data-groups]'), function (part) { part.hidden = false; });
    page.querySelector('dialog').removeAttribute('open');
    // What an extension of the browser put on the page does not go along.
    Array.prototype.forEach.call(page.querySelectorAll('[style]'), function (part) { part.removeAttribute('style'); });
    page.querySelector('#leidraad-review').textContent = JSON.stringify(state).replace(/</g, '\\u003c');
    download('<!doctype html>\n' + page.outerHTML, 'text/html', '.html');
  }

  function saveData() {
    if (!isEmpty()) download(JSON.stringify(state, null, 2), 'application/json', '.json');
  }

  function filter() {
    var group = find('group').value;
    Array.prototype.forEach.call(document.querySelectorAll('[data-groups]'), function (part) {
      part.hidden = group !== '' && JSON.parse(part.dataset.groups).indexOf(group) < 0;
    });
  }

  pins.forEach(function (pin) {
    pin.querySelector('.add').addEventListener('click', function () { open(pin); });
  });
  find('place').addEventListener('click', place);
  find('cancel').addEventListener('click', function () { find('text').value = ''; drafts.delete(here); close(); });
  dialog.addEventListener('close', function () {
    if (!edited && here && find('text').value.trim() !== '') drafts.set(here, find('text').value);
  });
  dialog.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); place(); }
  });
  find('name').addEventListener('change', function () { setName(find('name').value.trim()); render(); });
  find('save').addEventListener('click', savePage);
  find('save-data').addEventListener('click', saveData);
  find('group').addEventListener('change', filter);
  window.addEventListener('beforeunload', function (event) {
    if (isSaved && drafts.size === 0 && !(dialog.open && find('text').value.trim() !== '')) return;
    event.preventDefault();
    event.returnValue = '';
  });
  find('name').value = state.reader || '';
  render();
})();
`;
