"""Sixty articles: the demo shop's own and some of a second shop, written for the bench."""

import shutil
from pathlib import Path

from house import ARTICLES

MORE = [
    ("Clean the milk frother", "milk frother", "Rinse the frother with warm water after each use."),
    ("Store your coffee beans", "coffee beans", "Keep beans in a closed tin, dark and dry."),
    ("Replace the water filter", "water filter", "Replace the filter cartridge every two months."),
    ("Change the language of your account", "language", "Open Account, then Language, and save."),
    ("Wrap an order as a gift", "gift wrap", "Choose gift wrap in the basket before you pay."),
    ("Use the scale of the Kestrel", "scale", "Press the scale button twice to set it to zero."),
    ("Buy spare parts", "spare parts", "Spare parts are listed on the page of each machine."),
    ("Descale the Puffin", "puffin descaling", "Fill in the powder, then hold the button for 5 s."),
    ("Recycle your old machine", "recycling", "We take your old machine back with the delivery."),
    ("Water hardness", "water hardness", "Dip the test strip and count the red fields."),
    ("Book a tasting", "tasting", "Tastings take place in Haarlem on the first Saturday."),
    ("Newsletter", "newsletter", "Use the link at the foot of each newsletter to leave it."),
    ("Student discount", "student discount", "Send a photo of your student card to get 10 %."),
    ("Warranty card lost", "warranty card", "Your order number is proof enough for the warranty."),
]


def sixty(folder):
    folder = Path(folder)
    folder.mkdir()
    for file in ARTICLES.glob("*.md"):
        shutil.copy(file, folder)
    for number, (title, topic, sentence) in enumerate(MORE):
        (folder / f"more-{number}.md").write_text(
            f"---\ntitle: {title}\nslug: more-{number}\ntags: [{topic}]\nsummary: {sentence}\n"
            "audience: external\nstate: published\nkind: article\n---\n\n"
            f"This page is about the {topic}.\n\n## What to do\n\n1. {sentence}\n"
            "2. If that does not help, write to us with your order number.\n\n"
            "## Good to know\n\nWe answer questions about it within one working day.\n")
    files = sorted(folder.glob("*.md"))
    for file in files[60:]:
        file.unlink()
    return len(files[:60])
