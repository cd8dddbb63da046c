"""Orca reads this file when it starts. It writes down what Orca hands to its voice, and has none."""

import os

from orca import speech


def hear(text):
    with open(os.environ["FOUR_SIGNS_HEARD"], "a", encoding="utf-8") as file:
        file.write(" ".join(text.split()) + "\n")


def say_all(utterances, _progress):
    for context, _voice in utterances:
        hear(context.utterance)


speech.init = lambda: None
speech.sayAll = say_all
speech.speakKeyEvent = lambda *_: None
speech.speakCharacter = lambda character, acss=None: hear(character)
speech._speak = lambda text, acss, interrupt: hear(text)
