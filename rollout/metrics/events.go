package metrics

import (
	"bufio"
	"encoding/binary"
	"hash/crc32"
	"io"
	"math"
	"os"
	"path/filepath"

	"swarmrl/policy/ckpt"
)

// EventsName is the name of an event file. TensorBoard takes every file whose name holds "tfevents".
const EventsName = "events.out.tfevents.0.swarmrl"

// SaveEvents writes the points of one run as an event file of TensorBoard into dir, which it makes.
//
// The file is TFRecords, each length u64 LE | masked CRC of it u32 LE | data | masked CRC of it, with
// data an Event in protocol buffers: wall_time (1, double), step (2, int64), file_version (3, string,
// first record) or summary (5) of values (1) with tag (1) and simple_value (2, float). Times are not
// known; a step counts as a second.
func SaveEvents(dir string, points []Point) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return ckpt.WriteAtomic(filepath.Join(dir, EventsName), func(w io.Writer) error {
		b := bufio.NewWriter(w)
		if err := writeRecord(b, appendBytes(appendDouble(nil, 1, 0), 3, []byte("brain.Event:2"))); err != nil {
			return err
		}
		for i := 0; i < len(points); {
			event := appendDouble(nil, 1, float64(points[i].Step))
			event = binary.AppendUvarint(append(event, 2<<3), uint64(points[i].Step))
			var summary []byte
			step := points[i].Step
			for ; i < len(points) && points[i].Step == step; i++ {
				value := appendBytes(nil, 1, []byte(points[i].Metric))
				value = binary.LittleEndian.AppendUint32(append(value, 2<<3|5), math.Float32bits(float32(points[i].Value)))
				summary = appendBytes(summary, 1, value)
			}
			if err := writeRecord(b, appendBytes(event, 5, summary)); err != nil {
				return err
			}
		}
		return b.Flush()
	})
}

func appendDouble(b []byte, field byte, v float64) []byte {
	return binary.LittleEndian.AppendUint64(append(b, field<<3|1), math.Float64bits(v))
}

func appendBytes(b []byte, field byte, data []byte) []byte {
	b = binary.AppendUvarint(append(b, field<<3|2), uint64(len(data)))
	return append(b, data...)
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// masked is TFRecord's checksum: CRC-32C, rotated and shifted, so that a checksum of checksums is safe.
func masked(data []byte) uint32 {
	c := crc32.Checksum(data, castagnoli)
	return (c>>15 | c<<17) + 0xa282ead8
}

func writeRecord(w io.Writer, data []byte) error {
	head := binary.LittleEndian.AppendUint64(nil, uint64(len(data)))
	head = binary.LittleEndian.AppendUint32(head, masked(head))
	for _, part := range [][]byte{head, data, binary.LittleEndian.AppendUint32(nil, masked(data))} {
		if _, err := w.Write(part); err != nil {
			return err
		}
	}
	return nil
}
