"""The colour profile of documents, as a colour engine reads it."""

import io

from PIL import Image, ImageCms

from playbook_app.publishing.pdf.srgb import profile


def test_the_profile_is_a_display_s_of_version_2() -> None:
    read = ImageCms.getOpenProfile(io.BytesIO(profile())).profile
    assert (read.device_class, read.xcolor_space.strip(), read.version) == ("mntr", "RGB", 2.1)
    assert read.profile_description == "sRGB IEC61966-2.1"


def test_colours_mean_what_they_mean_in_srgb() -> None:
    steps = range(0, 256, 51)
    colours = Image.new("RGB", (216, 1))
    colours.putdata([(red, green, blue) for red in steps for green in steps for blue in steps])
    ours, theirs = ImageCms.getOpenProfile(io.BytesIO(profile())), ImageCms.createProfile("sRGB")
    shown = ImageCms.profileToProfile(colours, ours, theirs, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
    assert shown is not None
    pairs = zip(colours.tobytes(), shown.tobytes(), strict=True)
    assert max(abs(before - after) for before, after in pairs) <= 2


def test_the_profile_says_how_long_it_is() -> None:
    assert int.from_bytes(profile()[:4], "big") == len(profile())
