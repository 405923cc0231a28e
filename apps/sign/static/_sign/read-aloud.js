// Reads the page aloud in its own language, where the phone has a voice for it. Without one there is no button.
(() => {
  var button = document.getElementById('read-aloud');
  var speech = window.speechSynthesis;
  if (!button || !speech || !window.SpeechSynthesisUtterance) return;
  var language = document.documentElement.lang;

  function voice() {
    return speech.getVoices().filter((one) => one.lang.slice(0, 2).toLowerCase() === language)[0];
  }

  function offer() {
    button.hidden = !voice();
  }

  function words() {
    var parts = document.querySelectorAll('main h1 .own, main .legend .own, main .notice .own, main .lines li > span');
    return Array.prototype.map.call(parts, (part) => {
      var copy = part.cloneNode(true);
      Array.prototype.forEach.call(copy.querySelectorAll('.dutch, a'), (extra) => {
        extra.parentNode.removeChild(extra);
      });
      return copy.textContent.replace(/\s+/g, ' ');
    });
  }

  button.addEventListener('click', () => {
    var busy = speech.speaking;
    speech.cancel();
    if (busy) return;
    words().forEach((text) => {
      var utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.voice = voice();
      speech.speak(utterance);
    });
  });
  offer();
  if (speech.addEventListener) speech.addEventListener('voiceschanged', offer);
})();
