"""What a job can ask for. Each tool is a function from text to text."""

import collections
import re
from typing import Callable, Mapping


def count_words(text: str) -> str:
    return str(len(re.findall(r"\w+", text)))


def summarise(text: str) -> str:
    """The sentence with the most of the text's frequent words."""
    sentences = [sentence.strip() for sentence in re.split(r"(?<=[.!?])\s+", text.strip()) if sentence.strip()]
    frequency = collections.Counter(re.findall(r"\w{4,}", text.lower()))
    return max(sentences, key=lambda sentence: sum(frequency[word] for word in re.findall(r"\w{4,}", sentence.lower())))


TOOLS: Mapping[str, Callable[[str], str]] = {"count-words": count_words, "summarise": summarise}
