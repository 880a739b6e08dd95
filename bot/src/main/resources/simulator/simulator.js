// Makes the simulator's page live. Without it every form still works, by loading the page again.
"use strict";

const notice = document.getElementById("notice");
const clock = document.getElementById("clock");

// ---- What happens at the phones, as it happens

function listen() {
  const news = new EventSource("/simulator/news");
  news.addEventListener("phone", event => refresh(phone(event.data)));
  news.addEventListener("clock", readClock);
  // Also after a break: what happened meanwhile is shown then.
  news.addEventListener("open", () => {
    tell(notice.dataset.broken ? "" : notice.textContent);
    phones().forEach(refresh);
    readClock();
  });
  news.addEventListener("error", () => {
    tell("The connection is lost. I am trying again.", true);
    notice.dataset.broken = "yes";
    // Chromium gives up after some answers; the page does not.
    if (news.readyState === EventSource.CLOSED) {
      setTimeout(listen, 3000);
    }
  });
}

function phones() {
  return [...document.querySelectorAll(".phone")];
}

function phone(key) {
  return phones().find(each => each.dataset.key === key);
}

function tell(words, wrong = false) {
  notice.textContent = words;
  notice.classList.toggle("wrong", wrong);
  delete notice.dataset.broken;
}

// ---- A phone's messages

/** Only one look at a time for each phone; news during a look is looked at right after it. */
async function refresh(phone) {
  if (!phone) {
    return;
  }
  if (phone.looking) {
    phone.lookAgain = true;
    return;
  }
  phone.looking = true;
  try {
    const answer = await fetch("/simulator/phone?key=" + encodeURIComponent(phone.dataset.key));
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      show(phone, page.querySelector(".thread"));
    }
  } catch (error) {
    // The connection is lost; the news say so, and when it is back everything is looked at again.
  } finally {
    phone.looking = false;
  }
  if (phone.lookAgain) {
    phone.lookAgain = false;
    refresh(phone);
  }
}

/** Changes only what is new, so that a screen reader reads out just that. */
function show(phone, wanted) {
  const thread = phone.querySelector(".thread");
  const screen = phone.querySelector(".screen");
  if (!wanted) {
    return;
  }
  let newest = null;
  [...wanted.children].forEach((line, place) => {
    const old = thread.children[place];
    if (old && same(old, line)) {
      return;
    }
    const added = document.importNode(line, true);
    newest = added;
    added.classList.add("new");
    if (!old) {
      thread.append(added);
    } else {
      const held = old.contains(document.activeElement);
      old.replaceWith(added);
      if (held) {
        (added.querySelector("button") ?? phone.querySelector(".words")).focus();
      }
    }
  });
  while (thread.children.length > wanted.children.length) {
    thread.lastElementChild.remove();
  }
  if (newest) {
    screen.scrollTop = 0;
    newest.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function same(old, line) {
  const shown = old.cloneNode(true);
  shown.classList.remove("new");
  if (!shown.classList.length) {
    shown.removeAttribute("class");
  }
  return shown.isEqualNode(line);
}

// ---- Writing, tapping, moving the clock

document.addEventListener("submit", event => {
  const form = event.target;
  if (!("write" in form.dataset || "move" in form.dataset)) {
    return;
  }
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  data.delete("phone");
  if ("write" in form.dataset) {
    write(form, data);
  } else {
    move(form, data, event.submitter);
  }
});

async function write(form, data) {
  const phone = form.closest(".phone");
  const trouble = phone.querySelector(".trouble");
  trouble.textContent = "";
  const problem = await send("/simulator/messages", data);
  if (problem) {
    trouble.textContent = problem.detail;
  } else {
    form.reset();
  }
  refresh(phone);
}

async function move(form, data, button) {
  const buttons = document.querySelectorAll("[data-move] button");
  buttons.forEach(each => each.disabled = true);
  tell("Time passes …");
  const problem = await send("/simulator/clock", data, moved => {
    const messages = moved.messages === 1 ? "1 message arrived." : moved.messages + " messages arrived.";
    tell(moved.now === moved.from && moved.messages === 0
      ? "Nothing is due in the next 60 days."
      : "It is " + words(new Date(moved.now)) + ". " + messages);
    document.querySelector(".elsewhen").open = false;
  });
  if (problem) {
    tell(problem.detail, true);
  }
  buttons.forEach(each => each.disabled = false);
  button?.focus();
  readClock();
}

/** @returns what went wrong, as a JSON problem, or null */
async function send(path, data, then = () => {}) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept": "application/json" },
      body: JSON.stringify(Object.fromEntries(data)),
    });
    const body = await answer.json();
    if (answer.ok) {
      then(body);
      return null;
    }
    return body.detail ? body : { detail: "That did not work (" + answer.status + "). Look at the program's log." };
  } catch (error) {
    return { detail: "The program does not answer. Is it still running?" };
  }
}

// ---- The clock

let ahead = 0;

async function readClock() {
  try {
    const answer = await fetch("/simulator/clock");
    const now = await answer.json();
    clock.dataset.moment = Date.parse(now.now);
    const field = document.getElementById("moment");
    field.min = now.local.slice(0, 16);
    if (!document.querySelector(".elsewhen").open) {
      field.value = field.min;
    }
    setClock();
  } catch (error) {
    // Told by the news.
  }
}

function setClock() {
  ahead = Number(clock.dataset.moment) - Date.now();
  tick();
}

function tick() {
  const now = new Date(Date.now() + ahead);
  document.getElementById("time").textContent = time(now);
  document.getElementById("day").textContent = day(now);
}

function format(date, options) {
  return new Intl.DateTimeFormat("en-GB", { timeZone: clock.dataset.zone, ...options }).format(date);
}

function time(date) {
  return format(date, { hour: "numeric", minute: "2-digit", hour12: true }).replace(" ", "");
}

function day(date) {
  return format(date, { weekday: "short", day: "numeric", month: "short", year: "numeric" }).replace(",", "");
}

function words(date) {
  return time(date) + " on " + day(date);
}

setClock();
setInterval(tick, 1000);
listen();
